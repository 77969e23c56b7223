import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createWatchdog } from "./watchdog";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

function started() {
  const onHung = vi.fn();
  const dog = createWatchdog(onHung);
  dog.sign();
  return { dog, onHung };
}

describe("createWatchdog", () => {
  it("barks once within 15 s without a sign", () => {
    const { dog, onHung } = started();
    dog.watch();
    seconds(13);
    expect(onHung).not.toHaveBeenCalled();
    seconds(2);
    expect(onHung).toHaveBeenCalledExactlyOnceWith(14_000);
    seconds(60);
    expect(onHung).toHaveBeenCalledTimes(1);
  });

  it("is calmed by every sign", () => {
    const { dog, onHung } = started();
    dog.watch();
    for (let i = 0; i < 5; i += 1) {
      seconds(13);
      dog.sign();
    }
    expect(onHung).not.toHaveBeenCalled();
  });

  it("sleeps while nothing is asked, and counts from the question on", () => {
    const { dog, onHung } = started();
    seconds(100);
    const release = dog.watch();
    seconds(13);
    release();
    seconds(100);
    expect(onHung).not.toHaveBeenCalled();
    dog.watch();
    seconds(15);
    expect(onHung).toHaveBeenCalledTimes(1);
  });

  it("watches until the last question is answered", () => {
    const { dog, onHung } = started();
    const first = dog.watch();
    dog.watch();
    first();
    first();
    seconds(15);
    expect(onHung).toHaveBeenCalledTimes(1);
  });

  it("waits a minute for a worker that waits for its disk, and not for ever", () => {
    const { dog, onHung } = started();
    dog.watch();
    for (let i = 0; i < 59; i += 1) {
      dog.waitsForDisk();
      seconds(1);
    }
    expect(onHung).not.toHaveBeenCalled();
    seconds(1);
    expect(onHung).toHaveBeenCalledTimes(1);
  });

  it("does not wait a minute for a worker that died while it waited for its disk", () => {
    const { dog, onHung } = started();
    dog.watch();
    seconds(5);
    dog.waitsForDisk();
    seconds(15);
    expect(onHung).toHaveBeenCalledTimes(1);
  });

  it("lets a worker's script arrive over a slow network", () => {
    const onHung = vi.fn();
    createWatchdog(onHung).watch();
    seconds(59);
    expect(onHung).not.toHaveBeenCalled();
    seconds(1);
    expect(onHung).toHaveBeenCalledTimes(1);
  });

  it("does not hold against the worker that the page slept", () => {
    const { dog, onHung } = started();
    dog.watch();
    const now = vi.spyOn(performance, "now");
    now.mockReturnValue(3_600_000);
    seconds(1);
    expect(onHung).not.toHaveBeenCalled();
    now.mockRestore();
  });
});
