/** Why there is no picture of the camera: none is there, the person or the site does not allow it, or another app holds it. */
export type CameraProblem = "none" | "denied" | "busy";

export class CameraError extends Error {
  readonly problem: CameraProblem;

  constructor(problem: CameraProblem, options?: ErrorOptions) {
    super(`camera: ${problem}`, options);
    this.name = "CameraError";
    this.problem = problem;
  }
}

const problems: Readonly<Record<string, CameraProblem>> = { NotAllowedError: "denied", SecurityError: "denied", NotFoundError: "none", OverconstrainedError: "none" };

/**
 * The camera at the back, where there is one. Waits as long as the browser asks the person.
 *
 * @throws CameraError
 */
export async function openCamera(): Promise<MediaStream> {
  // Absent where the page is not served securely.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (devices === undefined) throw new CameraError("none");
  try {
    return await devices.getUserMedia({ video: { facingMode: { ideal: "environment" }, width: { ideal: 1280 } }, audio: false });
  } catch (error) {
    throw new CameraError((error instanceof DOMException && problems[error.name]) || "busy", { cause: error });
  }
}

export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
