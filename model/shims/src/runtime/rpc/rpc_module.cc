// web-llm never opens an RPC session: only the symbol tvmjs_support.cc links against.
#include <tvm/ffi/error.h>
#include <tvm/ffi/extra/module.h>

#include "rpc_session.h"
namespace tvm {
namespace runtime {
ffi::Module CreateRPCSessionModule(std::shared_ptr<RPCSession>) {
  TVM_FFI_THROW(InternalError) << "RPC is not built";
}
}  // namespace runtime
}  // namespace tvm
