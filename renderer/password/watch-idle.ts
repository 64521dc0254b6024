const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/**
 * Calls `onIdle` when nobody has touched the page for `limitMs`. After a computer has slept
 * the first touch comes too late: it finds the limit passed. Returns how to stop.
 */
export function watchIdle(limitMs: number, onIdle: () => void): () => void {
  let last = Date.now();
  let timer = setTimeout(check, limitMs);

  function check(): void {
    clearTimeout(timer);
    // A clock that was set back must not keep the project open.
    const idle = Math.max(0, Date.now() - last);
    if (idle >= limitMs) {
      last = Date.now();
      onIdle();
    }
    timer = setTimeout(check, idle >= limitMs ? limitMs : limitMs - idle);
  }

  function touch(): void {
    const idle = Date.now() - last;
    if (idle >= limitMs) check();
    else last = Date.now();
  }

  for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, touch, { passive: true });
  return () => {
    clearTimeout(timer);
    for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, touch);
  };
}
