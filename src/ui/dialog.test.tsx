// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { Button } from "./button";
import { ConfirmDialog, loadDialog } from "./dialog";
import { renderUi } from "./testing";

function Example({ onConfirm }: { onConfirm: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{"Remove"}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title="Remove the model?"
        confirmLabel="Remove it"
        tone="danger"
        onConfirm={() => {
          setOpen(false);
          onConfirm();
        }}
        onCancel={() => setOpen(false)}
      >
        {"94 MB are freed."}
      </ConfirmDialog>
    </>
  );
}

beforeAll(loadDialog, 60_000);

async function open(onConfirm: () => void) {
  await renderUi(<Example onConfirm={onConfirm} />);
  const trigger = screen.getByRole("button", { name: "Remove" });
  trigger.focus();
  fireEvent.click(trigger);
  return { trigger, dialog: await screen.findByRole("alertdialog", { name: "Remove the model?" }) };
}

describe("ConfirmDialog", () => {
  it("takes the focus, hides the page behind, and gives the focus back", async () => {
    const onConfirm = vi.fn();
    const { trigger, dialog } = await open(onConfirm);
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    expect(screen.queryByRole("button", { name: "Remove" })).toBeNull();
    fireEvent.keyDown(document.activeElement ?? dialog, { key: "Escape" });
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(trigger));
    expect(onConfirm).not.toHaveBeenCalled();
  });

  it("does what its button says", async () => {
    const onConfirm = vi.fn();
    await open(onConfirm);
    fireEvent.click(screen.getByRole("button", { name: "Remove it" }));
    expect(onConfirm).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole("alertdialog")).toBeNull());
  });
});
