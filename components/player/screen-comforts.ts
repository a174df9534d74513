/** What a screen can do without: it comes in after the first one, in one chunk. */
import '../notes/course-note.ts';
import '../read-aloud/course-read-aloud.ts';
import '../term/course-term.ts';
