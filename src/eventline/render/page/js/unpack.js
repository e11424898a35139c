// plotly.js lies in the page compressed, which halves the page; the policy knows its hash.
async function unpack() {
  const script = document.createElement("script");
  script.textContent = await plotlyScript;
  document.head.append(script);
}
