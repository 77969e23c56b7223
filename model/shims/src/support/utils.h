#pragma once
// The three string helpers the runtime sources call.
#include <sstream>
#include <string>
#include <vector>
namespace tvm {
namespace support {
inline bool StartsWith(const std::string& s, const char* p) { return s.rfind(p, 0) == 0; }
inline bool EndsWith(const std::string& s, const std::string& e) {
  return s.size() >= e.size() && s.compare(s.size() - e.size(), e.size(), e) == 0;
}
inline std::vector<std::string> Split(const std::string& s, char d) {
  std::string it;
  std::istringstream is(s);
  std::vector<std::string> r;
  while (std::getline(is, it, d)) r.push_back(it);
  return r;
}
}  // namespace support
}  // namespace tvm
