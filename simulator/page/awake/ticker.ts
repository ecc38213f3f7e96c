/** The clock of a hidden page, in a worker: it tells a tick ten times a second. */
setInterval(() => postMessage('tick'), 100);
