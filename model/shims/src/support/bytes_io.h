#pragma once
// Streams over a byte buffer and into a string.
#include <tvm/ffi/string.h>
#include <tvm/support/io.h>

#include <algorithm>
#include <cstring>
#include <string>
namespace tvm {
namespace support {
class BytesInStream : public Stream {
 public:
  using Stream::Read;
  using Stream::Write;
  explicit BytesInStream(const std::string& b) : p_(b.data()), n_(b.size()) {}
  explicit BytesInStream(const ffi::Bytes& b) : p_(b.data()), n_(b.size()) {}
  BytesInStream(const char* p, size_t n) : p_(p), n_(n) {}
  size_t Read(void* dst, size_t size) final {
    size_t k = std::min(size, n_ - pos_);
    if (k) std::memcpy(dst, p_ + pos_, k);
    pos_ += k;
    return k;
  }
  size_t Write(const void*, size_t) final { return 0; }

 private:
  const char* p_;
  size_t n_;
  size_t pos_ = 0;
};
class BytesOutStream : public Stream {
 public:
  using Stream::Read;
  using Stream::Write;
  explicit BytesOutStream(std::string* s) : s_(s) {}
  size_t Read(void*, size_t) final { return 0; }
  size_t Write(const void* p, size_t n) final {
    s_->append(static_cast<const char*>(p), n);
    return n;
  }

 private:
  std::string* s_;
};
}  // namespace support
}  // namespace tvm
