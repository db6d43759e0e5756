// SPDX-License-Identifier: Apache-2.0
/** The one place that knows how a DOCX is built: checked, merged, set as PDF. It knows no claims. */
@NullMarked
package org.explant.letter.docx;

import org.jspecify.annotations.NullMarked;
