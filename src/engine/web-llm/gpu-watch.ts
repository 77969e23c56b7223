export interface GpuListener {
  /** The GPU has finished a piece of work or compiled a pipeline. */
  onWorkDone(): void;
  /** The device is gone; WebGPU will not bring it back. */
  onLost(detail: string): void;
  /** Work failed validation or ran out of memory: results of this device cannot be trusted any more. */
  onError(detail: string): void;
}

/**
 * The library puts the several hundred compute passes of a prompt into one submission, which on a slow GPU runs for a
 * minute without a sign. Cut after so many workgroups it reports every half second there, while the work for one
 * token, some 3,700 workgroups of the published model, is cut once. The order of the work is the same.
 */
export const WORKGROUPS_PER_SUBMISSION = 2048;

/** Watches every GPU device that is requested in this realm from now on. */
export function watchGpu(listener: GpuListener): void {
  if (typeof GPUAdapter === "undefined") return;
  // eslint-disable-next-line typescript/unbound-method -- called with its adapter below
  const requestDevice = GPUAdapter.prototype.requestDevice;
  GPUAdapter.prototype.requestDevice = async function watchedRequestDevice(descriptor) {
    const device = await requestDevice.call(this, descriptor);
    watchDevice(device, listener);
    return device;
  };
}

/** Makes one device report its work, its errors and its loss. */
export function watchDevice(device: GPUDevice, listener: GpuListener): void {
  void device.lost.then((info) => listener.onLost(`${info.reason}: ${info.message}`));
  device.addEventListener("uncapturederror", (event) => listener.onError(`${event.error.constructor.name}: ${event.error.message}`));

  const compile = device.createComputePipelineAsync.bind(device);
  device.createComputePipelineAsync = async (descriptor) => {
    const pipeline = await compile(descriptor);
    listener.onWorkDone();
    return pipeline;
  };

  const createEncoder = device.createCommandEncoder.bind(device);
  device.createCommandEncoder = (descriptor) => cutEncoder(device, () => createEncoder(descriptor), listener);
}

/** An encoder that submits its work piece by piece. */
function cutEncoder(device: GPUDevice, createEncoder: () => GPUCommandEncoder, listener: GpuListener): GPUCommandEncoder {
  let encoder = createEncoder();
  let workgroups = 0;
  const beginComputePass: GPUCommandEncoder["beginComputePass"] = (descriptor) => {
    if (workgroups >= WORKGROUPS_PER_SUBMISSION) {
      device.queue.submit([encoder.finish()]);
      // A lost device rejects here; its loss is reported on its own.
      device.queue.onSubmittedWorkDone().then(() => listener.onWorkDone(), () => undefined);
      encoder = createEncoder();
      workgroups = 0;
    }
    const pass = encoder.beginComputePass(descriptor);
    const dispatch = pass.dispatchWorkgroups.bind(pass);
    pass.dispatchWorkgroups = (x, y = 1, z = 1) => {
      workgroups += x * y * z;
      dispatch(x, y, z);
    };
    return pass;
  };
  return new Proxy(encoder, {
    get(_, name) {
      if (name === "beginComputePass") return beginComputePass;
      const value: unknown = Reflect.get(encoder, name, encoder);
      return typeof value === "function" ? value.bind(encoder) : value;
    },
  });
}
