import { listenForBuilds } from './build-events.ts';

listenForBuilds(() => location.reload());
