// SPDX-License-Identifier: Apache-2.0
package org.explant.vault;

import java.util.Collection;
import java.util.Set;

/** Knows which stored files belong to something. Whoever records stored files has a bean of this type. */
public interface VaultReferences {
    /** Those of the names that are on record. */
    Set<String> recorded(Collection<String> storageNames);
}
