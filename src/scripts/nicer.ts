/**
 * What is nicer with JavaScript; without it every page works by its buttons. A form that says so is sent when a choice in
 * it changes, and a typed number ticks the row it stands in.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-send-on-change]')) {
  form.addEventListener('change', () => form.requestSubmit());
}

for (const row of document.querySelectorAll('tr')) {
  const tick = row.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (!tick) continue;
  row.addEventListener('input', ({ target }) => {
    if (target !== tick && target instanceof HTMLInputElement && target.value !== '') tick.checked = true;
  });
}

/** Printing by a button; until here the page says by which keys it is done. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
  button.parentElement?.querySelector('[data-without-script]')?.remove();
}
