/* eslint-disable typescript/no-unsafe-type-assertion -- the fake device has only what is called */
import { describe, expect, it, vi } from "vitest";
import { WORKGROUPS_PER_SUBMISSION, watchDevice } from "./gpu-watch";

/** A device that records the order of its work. */
function fakeDevice() {
  const submitted: string[][] = [];
  const finished: (() => void)[] = [];
  const events = new EventTarget();
  let lose: ((info: { reason: string; message: string }) => void) | null = null;
  const device = {
    lost: new Promise((resolve) => (lose = resolve)),
    addEventListener: events.addEventListener.bind(events),
    createComputePipelineAsync: () => Promise.resolve("pipeline"),
    createCommandEncoder() {
      const commands: string[] = [];
      return {
        label: "real",
        beginComputePass: () => ({ dispatchWorkgroups: (...size: number[]) => commands.push(`dispatch ${size.join(" ")}`) }),
        copyBufferToBuffer: (...operands: unknown[]) => commands.push(`copy ${operands.join(" ")}`),
        finish: () => commands,
      };
    },
    queue: {
      submit: (buffers: string[][]) => submitted.push(...buffers),
      onSubmittedWorkDone: () => new Promise<void>((resolve) => finished.push(resolve)),
    },
  };
  const listener = { onWorkDone: vi.fn(), onLost: vi.fn(), onError: vi.fn() };
  watchDevice(device as unknown as GPUDevice, listener);
  return { device: device as unknown as GPUDevice, submitted, finished, lose: (reason: string, message: string) => lose?.({ reason, message }), events, listener };
}

const half = WORKGROUPS_PER_SUBMISSION / 2;

/** Encodes passes of these many workgroups as the library does, each followed by a copy. */
function encode(device: GPUDevice, sizes: number[]): string[] {
  const expected: string[] = [];
  const encoder = device.createCommandEncoder();
  for (const [index, size] of sizes.entries()) {
    encoder.beginComputePass().dispatchWorkgroups(size / 2, 2, 1);
    encoder.copyBufferToBuffer("from" as unknown as GPUBuffer, index, "to" as unknown as GPUBuffer, 0, 4);
    expected.push(`dispatch ${size / 2} 2 1`, `copy from ${index} to 0 4`);
  }
  device.queue.submit([encoder.finish()]);
  return expected;
}

describe("watchDevice", () => {
  it("cuts long work into submissions that together are the same work in the same order", () => {
    const { device, submitted } = fakeDevice();
    const expected = encode(device, [half, half, 2 * half, 2, 4 * half, 2]);
    expect(submitted.map((commands) => commands.length / 2)).toEqual([2, 1, 2, 1]);
    expect(submitted.flat()).toEqual(expected);
  });

  it("leaves small work whole", () => {
    const { device, submitted } = fakeDevice();
    encode(device, Array.from({ length: 200 }, () => 8));
    expect(submitted).toHaveLength(1);
  });

  it("counts anew for each encoder", () => {
    const { device, submitted } = fakeDevice();
    for (let i = 0; i < 3; i += 1) encode(device, [half]);
    expect(submitted).toHaveLength(3);
  });

  it("reports a piece of work when the GPU has done it, not when it was sent", async () => {
    const { device, finished, listener } = fakeDevice();
    encode(device, [2 * half, 2]);
    await Promise.resolve();
    expect(listener.onWorkDone).not.toHaveBeenCalled();
    finished[0]?.();
    await Promise.resolve();
    expect(listener.onWorkDone).toHaveBeenCalledTimes(1);
  });

  it("reports compiled pipelines, the loss of the device and errors nobody caught", async () => {
    const { device, lose, events, listener } = fakeDevice();
    await expect(device.createComputePipelineAsync({} as GPUComputePipelineDescriptor)).resolves.toBe("pipeline");
    expect(listener.onWorkDone).toHaveBeenCalledTimes(1);
    events.dispatchEvent(Object.assign(new Event("uncapturederror"), { error: new RangeError("binding too large") }));
    expect(listener.onError).toHaveBeenCalledExactlyOnceWith("RangeError: binding too large");
    lose("destroyed", "gone");
    await vi.waitFor(() => expect(listener.onLost).toHaveBeenCalledExactlyOnceWith("destroyed: gone"));
  });

  it("leaves the encoder's other properties alone", () => {
    const { device } = fakeDevice();
    expect(device.createCommandEncoder().label).toBe("real");
  });
});
