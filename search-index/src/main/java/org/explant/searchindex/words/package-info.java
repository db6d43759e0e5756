// SPDX-License-Identifier: Apache-2.0
/** What one word or phrase also means: forms of English words, spellings of both sides of the ocean, synonyms. */
@NullMarked
package org.explant.searchindex.words;

import org.jspecify.annotations.NullMarked;
