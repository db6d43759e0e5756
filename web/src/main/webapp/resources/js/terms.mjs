// SPDX-License-Identifier: Apache-2.0
// A file with one query a line is read here, into the field where it can be looked over before it is counted.
const file = document.getElementById('term-file');

file?.addEventListener('change', async () => {
  const [chosen] = file.files;
  if (!chosen || chosen.size > 1_000_000) return;
  const text = await chosen.text();
  document.getElementById(file.dataset.into).value = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').trim();
});
