// The byte-stream interface of a header that the wheel leaves out.
#ifndef SHIM_TVM_SUPPORT_IO_H_
#define SHIM_TVM_SUPPORT_IO_H_
#include <tvm/ffi/endian.h>

#include <cstddef>
#include <cstdint>
#include <string>
namespace tvm {
namespace support {
template <typename T>
struct Serializer;
class Stream {
 public:
  virtual ~Stream() = default;
  virtual size_t Read(void* ptr, size_t size) = 0;
  virtual size_t Write(const void* ptr, size_t size) = 0;
  template <typename T>
  void Write(const T& v) {
    Serializer<T>::Write(this, v);
  }
  template <typename T>
  bool Read(T* out) {
    return Serializer<T>::Read(this, out);
  }
  template <typename T>
  void WriteArray(const T* p, size_t n) {
    for (size_t i = 0; i < n; ++i) Serializer<T>::Write(this, p[i]);
  }
  template <typename T>
  bool ReadArray(T* p, size_t n) {
    for (size_t i = 0; i < n; ++i)
      if (!Serializer<T>::Read(this, p + i)) return false;
    return true;
  }
};
}  // namespace support
}  // namespace tvm
#include <tvm/support/serializer.h>
#endif
