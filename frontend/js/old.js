/* Runs only in browsers without ES modules; plain ES5 on purpose. */
document.addEventListener('DOMContentLoaded', function () {
  var app = document.getElementById('app');
  app.className = 'boot';
  app.innerHTML = '<p>浏览器版本过低,无法打开链图。请使用 Chrome / Edge / 360 / 奇安信等浏览器的较新版本(内核 Chromium 85 以上)。</p>'
    + '<p lang="en">This browser is too old for ChainMap. Please use a browser based on Chromium 85 or newer.</p>';
});
