import type { EventData, EventName } from "./events.ts";
import type { Outcome } from "./failures.ts";
import type { Input, MethodName, Output } from "./methods.ts";
import type { FileRef, OutputId } from "./types.ts";

/** How the page talks to its host, whichever it is. Calls never reject. */
export interface Bridge {
  call<M extends MethodName>(name: M, input: Input<M>): Promise<Outcome<Output<M>>>;
  /** Returns the unsubscribe. */
  on<E extends EventName>(name: E, listener: (data: EventData<E>) => void): () => void;
  /** A file dropped on the window: Electron opens it where it lies, the web host copies it in. */
  takeDropped(file: unknown): Promise<Outcome<FileRef>>;
  /** Offers a finished file as a download (hosts with `downloadOutputs`). */
  download(outputId: OutputId, name: string): Promise<Outcome<null>>;
}
