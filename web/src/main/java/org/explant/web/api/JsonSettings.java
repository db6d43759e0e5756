// SPDX-License-Identifier: Apache-2.0
package org.explant.web.api;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/**
 * How values are written: instants and dates as ISO 8601, what is missing is left out, ids as plain values. Every bean
 * that is a {@link JsonbAdapter} takes part, so a feature adds one beside its resource.
 */
@Provider
public class JsonSettings implements ContextResolver<Jsonb> {
    @Inject
    @Any
    private Instance<JsonbAdapter<?, ?>> adapters;

    private Jsonb jsonb = JsonbBuilder.create();

    @PostConstruct
    void build() {
        jsonb = JsonbBuilder.create(
                new JsonbConfig().withAdapters(adapters.stream().toArray(JsonbAdapter[]::new)));
    }

    @Override
    public Jsonb getContext(Class<?> type) {
        return jsonb;
    }
}
