// Binary writing and reading of the types the runtime stores: numbers, strings, pairs, vectors, maps, arrays.
#ifndef SHIM_TVM_SUPPORT_SERIALIZER_H_
#define SHIM_TVM_SUPPORT_SERIALIZER_H_
#include <dlpack/dlpack.h>
#include <tvm/ffi/container/array.h>
#include <tvm/ffi/container/map.h>
#include <tvm/ffi/string.h>
#include <tvm/support/io.h>

#include <map>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>
namespace tvm {
namespace support {
template <typename T>
struct Serializer {
  static_assert(std::is_arithmetic<T>::value || std::is_enum<T>::value ||
                    std::is_trivially_copyable<T>::value,
                "no serializer");
  static constexpr bool enabled = true;
  static void Write(Stream* s, const T& v) { s->Write(static_cast<const void*>(&v), sizeof(T)); }
  static bool Read(Stream* s, T* v) { return s->Read(static_cast<void*>(v), sizeof(T)) == sizeof(T); }
};
template <>
struct Serializer<std::string> {
  static constexpr bool enabled = true;
  static void Write(Stream* s, const std::string& v) {
    Serializer<uint64_t>::Write(s, v.size());
    if (v.size()) s->Write(static_cast<const void*>(v.data()), v.size());
  }
  static bool Read(Stream* s, std::string* v) {
    uint64_t n;
    if (!Serializer<uint64_t>::Read(s, &n)) return false;
    v->resize(n);
    return n == 0 || s->Read(static_cast<void*>(&(*v)[0]), n) == n;
  }
};
template <>
struct Serializer<ffi::String> {
  static constexpr bool enabled = true;
  static void Write(Stream* s, const ffi::String& v) {
    Serializer<std::string>::Write(s, std::string(v.data(), v.size()));
  }
  static bool Read(Stream* s, ffi::String* v) {
    std::string t;
    if (!Serializer<std::string>::Read(s, &t)) return false;
    *v = ffi::String(std::move(t));
    return true;
  }
};
template <typename A, typename B>
struct Serializer<std::pair<A, B>> {
  static constexpr bool enabled = true;
  static void Write(Stream* s, const std::pair<A, B>& v) {
    Serializer<A>::Write(s, v.first);
    Serializer<B>::Write(s, v.second);
  }
  static bool Read(Stream* s, std::pair<A, B>* v) {
    return Serializer<A>::Read(s, &v->first) && Serializer<B>::Read(s, &v->second);
  }
};
template <typename T>
struct Serializer<std::vector<T>> {
  static constexpr bool enabled = true;
  static void Write(Stream* s, const std::vector<T>& v) {
    Serializer<uint64_t>::Write(s, v.size());
    for (const T& x : v) Serializer<T>::Write(s, x);
  }
  static bool Read(Stream* s, std::vector<T>* v) {
    uint64_t n;
    if (!Serializer<uint64_t>::Read(s, &n)) return false;
    v->resize(n);
    for (uint64_t i = 0; i < n; ++i)
      if (!Serializer<T>::Read(s, &(*v)[i])) return false;
    return true;
  }
};
template <typename M, typename K, typename V>
struct MapSerializerShim {
  static constexpr bool enabled = true;
  static void Write(Stream* s, const M& m) {
    Serializer<uint64_t>::Write(s, m.size());
    for (const auto& kv : m) {
      Serializer<K>::Write(s, kv.first);
      Serializer<V>::Write(s, kv.second);
    }
  }
  static bool Read(Stream* s, M* m) {
    uint64_t n;
    m->clear();
    if (!Serializer<uint64_t>::Read(s, &n)) return false;
    for (uint64_t i = 0; i < n; ++i) {
      K k;
      V v;
      if (!Serializer<K>::Read(s, &k) || !Serializer<V>::Read(s, &v)) return false;
      m->emplace(std::move(k), std::move(v));
    }
    return true;
  }
};
template <typename K, typename V>
struct Serializer<std::unordered_map<K, V>> : MapSerializerShim<std::unordered_map<K, V>, K, V> {};
template <typename K, typename V>
struct Serializer<std::map<K, V>> : MapSerializerShim<std::map<K, V>, K, V> {};
template <typename T>
struct Serializer<ffi::Array<T>> {
  static constexpr bool enabled = true;
  static void Write(Stream* s, const ffi::Array<T>& v) {
    Serializer<uint64_t>::Write(s, v.size());
    for (const T& x : v) Serializer<T>::Write(s, x);
  }
  static bool Read(Stream* s, ffi::Array<T>* v) {
    uint64_t n;
    if (!Serializer<uint64_t>::Read(s, &n)) return false;
    v->clear();
    for (uint64_t i = 0; i < n; ++i) {
      T x{};
      if (!Serializer<T>::Read(s, &x)) return false;
      v->push_back(x);
    }
    return true;
  }
};
template <typename K, typename V>
struct Serializer<ffi::Map<K, V>> {
  static constexpr bool enabled = true;
  static void Write(Stream* s, const ffi::Map<K, V>& m) {
    Serializer<uint64_t>::Write(s, m.size());
    for (const auto& kv : m) {
      Serializer<K>::Write(s, kv.first);
      Serializer<V>::Write(s, kv.second);
    }
  }
  static bool Read(Stream* s, ffi::Map<K, V>* m) {
    uint64_t n;
    if (!Serializer<uint64_t>::Read(s, &n)) return false;
    m->clear();
    for (uint64_t i = 0; i < n; ++i) {
      K k;
      V v{ffi::UnsafeInit()};
      if (!Serializer<K>::Read(s, &k) || !Serializer<V>::Read(s, &v)) return false;
      m->Set(k, v);
    }
    return true;
  }
};
}  // namespace support
}  // namespace tvm
#endif
