// SPDX-License-Identifier: Apache-2.0
package org.explant.demo.paper;

import java.io.IOException;
import java.util.List;

/** Puts one page of marks at the end of a document. */
interface Printer {
    void print(List<Mark> marks) throws IOException;
}
