// SPDX-License-Identifier: Apache-2.0
package org.explant.web.document;

import org.explant.shared.RuleBroken;

/** A call that was to bring a file, but does not: no file, two files, or no proper form. */
public final class NotAnUpload extends RuleBroken {
    private static final long serialVersionUID = 1L;
}
