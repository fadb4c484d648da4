/**
 * Holds what is being typed against all that was asked, and shows what is like it under the field. Half a second after the
 * last letter; the last answer wins. Without this the same is said when the questions are kept.
 */
const PAUSE = 500;
/** Shorter texts ask nothing yet. */
const MIN_LETTERS = 12;

for (const place of document.querySelectorAll<HTMLElement>('[data-check-field]')) {
  const field = document.getElementById(place.dataset['checkField'] ?? '');
  const address = place.dataset['checkAddress'];
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) || !address) continue;
  let timer = 0;
  let running: AbortController | undefined;
  let shown = '';

  const check = async () => {
    const text = field.value.trim();
    if (text === shown) return;
    running?.abort();
    shown = text;
    if (text.length < MIN_LETTERS) return place.replaceChildren();
    const mine = new AbortController();
    running = mine;
    if (place.childElementCount === 0) place.textContent = place.dataset['checkWaiting'] ?? '';
    const body = new URLSearchParams({ text, survey: place.dataset['checkSurvey'] ?? '' });
    try {
      const answer = await fetch(address, { method: 'POST', body, signal: mine.signal, headers: { Accept: 'text/html' } });
      const isAnswer = answer.ok || answer.status === 422 || answer.status === 429;
      const html = isAnswer ? await answer.text() : '';
      if (mine.signal.aborted) return;
      if (isAnswer) place.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      else say(place.dataset['checkFailed']);
    } catch {
      if (!mine.signal.aborted) say(place.dataset['checkFailed']);
    }
  };
  /** It failed: the next letter tries again. */
  const say = (sentence: string | undefined) => {
    shown = '';
    place.textContent = sentence ?? '';
  };

  field.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(check, PAUSE);
  });
  // Also what the browser brought back, or what was pasted before this was loaded.
  if (field.value.trim() !== field.defaultValue.trim()) check();
}
