#pragma once
// Base64 stream adaptors: reached only when a tensor is written to or read from JSON, which web-llm does not
// do.
#include <tvm/support/io.h>

#include <string>
namespace tvm {
namespace support {
class Base64InStream : public Stream {
 public:
  using Stream::Read;
  using Stream::Write;
  explicit Base64InStream(Stream* f) : f_(f) {}
  void InitPosition() {}
  size_t Read(void* dst, size_t n) final {
    unsigned char* o = static_cast<unsigned char*>(dst);
    size_t k = 0;
    while (k < n) {
      if (!left_ && !Fill()) break;
      o[k++] = buf_[pos_++];
      --left_;
    }
    return k;
  }
  size_t Write(const void*, size_t) final { return 0; }

 private:
  static int Dec(int c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+') return 62;
    if (c == '/') return 63;
    return -1;
  }
  bool Fill() {
    int v[4];
    int n = 0;
    char c;
    int pad = 0;
    while (n < 4 && f_->Read(static_cast<void*>(&c), 1) == 1) {
      if (c == '=') {
        v[n++] = 0;
        ++pad;
      } else {
        int d = Dec(c);
        if (d >= 0) v[n++] = d;
      }
    }
    if (n < 4 || pad > 2) return false;
    uint32_t x = (v[0] << 18) | (v[1] << 12) | (v[2] << 6) | v[3];
    buf_[0] = x >> 16;
    buf_[1] = x >> 8;
    buf_[2] = x;
    left_ = 3 - pad;
    pos_ = 0;
    return left_ > 0;
  }
  Stream* f_;
  unsigned char buf_[3];
  int left_ = 0, pos_ = 0;
};
class Base64OutStream : public Stream {
 public:
  using Stream::Read;
  using Stream::Write;
  explicit Base64OutStream(Stream* f) : f_(f) {}
  size_t Read(void*, size_t) final { return 0; }
  size_t Write(const void* p, size_t n) final {
    const unsigned char* s = static_cast<const unsigned char*>(p);
    for (size_t i = 0; i < n; ++i) {
      b_[c_++] = s[i];
      if (c_ == 3) Flush();
    }
    return n;
  }
  void Finish() {
    if (c_) Flush();
  }

 private:
  void Flush() {
    static const char T[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = c_; i < 3; ++i) b_[i] = 0;
    uint32_t x = (b_[0] << 16) | (b_[1] << 8) | b_[2];
    char o[4] = {T[(x >> 18) & 63], T[(x >> 12) & 63], c_ > 1 ? T[(x >> 6) & 63] : '=',
                 c_ > 2 ? T[x & 63] : '='};
    f_->Write(static_cast<const void*>(o), 4);
    c_ = 0;
  }
  Stream* f_;
  unsigned char b_[3];
  int c_ = 0;
};
}  // namespace support
}  // namespace tvm
