import { ApiError, apiUrl } from './api.js';
import { userHeader } from './user.js';

/**
 * Sends files with progress, which fetch does not tell.
 * @param {string} path
 * @param {File[]} files
 * @param {(percent: number) => void} onProgress
 * @returns {{done: Promise<any>, cancel: () => void}}
 */
export function upload(path, files, onProgress) {
  const request = new XMLHttpRequest();
  const done = new Promise((resolve, reject) => {
    request.open('POST', apiUrl(path));
    request.setRequestHeader('Accept', 'application/json');
    Object.entries(userHeader()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(Math.floor(100 * event.loaded / event.total));
    request.onload = () => {
      const body = json(request.responseText);
      if (request.status < 200 || request.status > 299) {
        reject(new ApiError('http', { status: request.status, ...(body || {}) }));
      }
      else {
        body ? resolve(body) : reject(new ApiError('format', { status: request.status }));
      }
    };
    request.onerror = () => reject(new ApiError('network'));
    request.onabort = () => reject(new DOMException('given up', 'AbortError'));
  });
  const form = new FormData();
  files.forEach((file) => form.append('file', file, file.name));
  request.send(form);
  return { done, cancel: () => request.abort() };
}

function json(text) {
  try {
    return JSON.parse(text);
  }
  catch (ex) {
    return null;
  }
}
