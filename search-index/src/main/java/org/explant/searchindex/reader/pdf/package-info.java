// SPDX-License-Identifier: Apache-2.0
/**
 * The program that opens PDFs: a process of its own, which the server starts, watches and may kill at any moment. It is
 * the only place that meets foreign bytes with a parser, and the only one that knows PDFBox.
 */
@NullMarked
package org.explant.searchindex.reader.pdf;

import org.jspecify.annotations.NullMarked;
