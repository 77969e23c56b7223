import { useId } from "react";
import { TextField, type TextFieldProps } from "./text-field";

export interface NameFieldProps extends Omit<TextFieldProps, "list" | "autoComplete"> {
  /** Names that are offered; others may be typed. */
  names: readonly string[];
}

/** A line of text with names to choose from. */
export function NameField({ names, ...field }: NameFieldProps) {
  const id = useId();
  return (
    <div>
      <TextField {...field} list={id} autoComplete="off" />
      <datalist id={id}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
    </div>
  );
}
