// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The drawing of some pages of one document: a page that cannot be drawn is missing, and costs none of the others. */
final class Drawing {
    private final ReaderPool pool;
    private final Path file;
    private final ReadingLimits limits;
    private final Deque<Integer> left;
    private final List<PagePicture> drawn = new ArrayList<>();
    private final Thread asker = Thread.currentThread();

    Drawing(ReaderPool pool, Path file, ReadingLimits limits, List<Integer> pages) {
        this.pool = pool;
        this.file = file;
        this.limits = limits;
        left = new ArrayDeque<>(pages);
    }

    List<PagePicture> run() {
        while (!left.isEmpty()) {
            if (isUnwanted()) giveUpAll();
            else attempt();
        }
        return drawn;
    }

    private void attempt() {
        var process = pool.take(this::isUnwanted);
        boolean sound = false;
        try {
            process.process().send(job());
            sound = listen(process.guard());
        } catch (Guard.Late | IOException worn) {
            giveUpPage();
        } finally {
            if (sound) pool.giveBack(process);
            else pool.end(process);
        }
    }

    private Frame.Draw job() {
        return new Frame.Draw(
                new Frame.Job(file.toAbsolutePath().toString(), 1, limits.bytes(), limits.pages(), limits.pageText()),
                List.copyOf(left));
    }

    /** Whether the process can be used again. */
    private boolean listen(Guard guard) throws IOException, Guard.Late {
        if (!(guard.next(limits.opening()) instanceof Frame.Opened)) {
            giveUpAll();
            return true;
        }
        while (!left.isEmpty()) {
            if (!(guard.next(limits.page()) instanceof Frame.Picture(PagePicture picture))
                    || picture.number() != left.element()) {
                throw new DamagedPageBytes("A frame out of its turn");
            }
            left.remove();
            drawn.add(picture);
        }
        return guard.next(limits.page()) instanceof Frame.Done;
    }

    /** The end of the process, or of the patience, is laid at the door of the page that was next. */
    private void giveUpPage() {
        if (!left.isEmpty()) drawn.add(PagePicture.missing(left.remove()));
    }

    private void giveUpAll() {
        while (!left.isEmpty()) giveUpPage();
    }

    private boolean isUnwanted() {
        return pool.isClosed() || asker.isInterrupted();
    }
}
