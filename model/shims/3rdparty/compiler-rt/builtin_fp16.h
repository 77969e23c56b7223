#pragma once
// Half to float widening, with the signature that sort.cc instantiates.
#include <cstdint>
#include <cstring>
template <typename S, typename SI, int SB, typename D, typename DI, int DB>
static inline D __extendXfYf2__(S a) {
  static_assert(sizeof(S) == 2 && sizeof(D) == 4 && SB == 10 && DB == 23, "half->float only");
  uint32_t h = a, sign = (h & 0x8000u) << 16, e = (h >> 10) & 31, m = h & 1023, r;
  if (e == 31)
    r = sign | 0x7f800000u | (m << 13);
  else if (e)
    r = sign | ((e + 112) << 23) | (m << 13);
  else if (!m)
    r = sign;
  else {
    int k = 0;
    while (!(m & 1024)) {
      m <<= 1;
      ++k;
    }
    r = sign | ((113 - k) << 23) | ((m & 1023) << 13);
  }
  D out;
  std::memcpy(&out, &r, 4);
  return out;
}
