package app.fifteen.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test of a store, run twice: on a fresh SQLite file and on a fresh PostgreSQL database, which it gets as its first
 * parameter and which is closed after it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{argumentsWithNames}")
@ArgumentsSource(BothDatabases.class)
public @interface StoreTest {}
