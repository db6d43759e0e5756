// SPDX-License-Identifier: Apache-2.0
package org.explant.searchindex.reader.pdf;

import java.util.Optional;

/**
 * Ends this process when the one that started it is gone. A server that was killed cannot end its readers any more, and
 * one that is busy with a hostile page would go on for ever.
 */
final class ParentWatch {
    private ParentWatch() {}

    static void start() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        parent.ifPresentOrElse(handle -> handle.onExit().thenRun(ParentWatch::end), ParentWatch::end);
    }

    private static void end() {
        Runtime.getRuntime().halt(1);
    }
}
