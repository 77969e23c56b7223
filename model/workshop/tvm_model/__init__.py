"""The network and its GPU kernels, for TVM's WebGPU target."""
