import type { LucideIcon } from "lucide-react";
import { useRef } from "react";
import { Button, type ButtonVariant } from "./button";

export interface FileButtonProps {
  icon: LucideIcon;
  /** What the files are for; the text of the button where `text` says nothing else. */
  label: string;
  text?: string;
  /** Kinds of files that are offered; absent: all. */
  accept?: string;
  multiple?: boolean;
  /** A whole folder is chosen, with what lies in it. */
  folder?: boolean;
  variant?: ButtonVariant;
  isDisabled?: boolean;
  isPending?: boolean;
  /** Never called with none. */
  onFiles: (files: readonly File[]) => void;
}

/** Attributes by which an input takes a folder; React's types do not know them. */
const asFolder: Record<string, string> = { webkitdirectory: "" };

/** Chooses files by the device's own picker. */
export function FileButton({ icon, label, text = label, accept, multiple = false, folder = false, variant = "secondary", isDisabled = false, isPending = false, onFiles }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        {...(folder && asFolder)}
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple || folder}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // So that the same file can be chosen again.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button icon={icon} variant={variant} isDisabled={isDisabled} isPending={isPending} onPress={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}
