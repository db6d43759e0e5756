// SPDX-License-Identifier: Apache-2.0
/**
 * Files read into pages, seen from the server: jobs go to processes that may be killed, pages come back one by one.
 * Nothing here opens a PDF; that happens in {@code reader.pdf}, in a process of its own.
 */
@NullMarked
package org.explant.searchindex.reader;

import org.jspecify.annotations.NullMarked;
