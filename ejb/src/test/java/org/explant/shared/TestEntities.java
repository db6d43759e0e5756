// SPDX-License-Identifier: Apache-2.0
package org.explant.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;

/** The same persistence unit as in the server, over a {@link TestDatabase} and connected as the server connects. */
public final class TestEntities implements AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();
    private final EntityManagerFactory factory;

    public TestEntities() {
        var settings = new HashMap<String, Object>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.nonJtaDataSource", database.asServer());
        settings.put("jakarta.persistence.jtaDataSource", null);
        settings.put("jakarta.persistence.validation.mode", "none");
        factory = Persistence.createEntityManagerFactory("explant", settings);
    }

    /** The database beneath. */
    public TestDatabase database() {
        return database;
    }

    /** One transaction that gives an answer. */
    public <T> T in(Function<EntityManager, T> work) {
        return factory.unwrap(SessionFactory.class).fromTransaction(work::apply);
    }

    /** One transaction. */
    public void run(Consumer<EntityManager> work) {
        factory.unwrap(SessionFactory.class).inTransaction(work::accept);
    }

    @Override
    public void close() {
        factory.close();
        database.close();
    }
}
