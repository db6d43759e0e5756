// SPDX-License-Identifier: Apache-2.0
/** Makes the demo book's paper: forms are told into pages of marks, and pages are printed as PDF text or as a scan. */
@NullMarked
package org.explant.demo.paper;

import org.jspecify.annotations.NullMarked;
