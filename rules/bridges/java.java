import java.io.File;
import java.lang.reflect.*;
import java.net.*;
import java.util.*;

// Calls a method of a program as it was written, with the values of a driver: lists for arrays, null for an empty Optional.
// Every call loads the program's classes anew, so that no state passes from one to the next.
class Bridge {
    @SuppressWarnings("unchecked")
    static <R> R call(String owner, String name, Object... given) {
        try {
            Class<?> type = fresh().loadClass(owner);
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == given.length && !method.isSynthetic()) {
                    return (R) invoke(type, method, given);
                }
            }
            throw new IllegalStateException("no method " + name + " in " + owner);
        } catch (ReflectiveOperationException | MalformedURLException error) {
            throw new IllegalStateException(error);
        }
    }

    private static ClassLoader fresh() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(new File(place).toURI().toURL());
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static Object invoke(Class<?> type, Method method, Object[] given) throws ReflectiveOperationException {
        method.setAccessible(true);
        Object object = null;
        Object[] args = new Object[given.length];
        try {
            if (!Modifier.isStatic(method.getModifiers())) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                object = constructor.newInstance();
            }
            for (int i = 0; i < given.length; i++) {
                args[i] = to(given[i], method.getGenericParameterTypes()[i]);
            }
            return from(method.invoke(object, args));
        } catch (InvocationTargetException error) {
            return Bridge.<Object, RuntimeException>raise(error.getCause());
        } finally {
            for (int i = 0; i < given.length; i++) {
                back(args[i], given[i]);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <R, E extends Throwable> R raise(Throwable error) throws E {
        throw (E) error;
    }

    // A value of the driver as a parameter's type wants it.
    private static Object to(Object value, Type wanted) throws ReflectiveOperationException {
        Class<?> raw = wanted instanceof Class<?> c ? c : wanted instanceof ParameterizedType p ? (Class<?>) p.getRawType() : null;
        if (value instanceof List<?> list && (wanted instanceof GenericArrayType || raw != null && raw.isArray())) {
            Type element = wanted instanceof GenericArrayType g ? g.getGenericComponentType() : raw.getComponentType();
            Class<?> plain = element instanceof Class<?> c ? c : element instanceof ParameterizedType p ? (Class<?>) p.getRawType() : Object.class;
            Object array = Array.newInstance(plain, list.size());
            for (int i = 0; i < list.size(); i++) {
                Array.set(array, i, to(list.get(i), element));
            }
            return array;
        }
        if (value instanceof Double number && (raw == float.class || raw == Float.class)) {
            return number.floatValue();
        }
        if (value instanceof Integer number && (raw == short.class || raw == Short.class)) {
            return number.shortValue();
        }
        if (value instanceof Integer number && (raw == byte.class || raw == Byte.class)) {
            return number.byteValue();
        }
        if (value instanceof Collection<?> && raw != null && !raw.isInstance(value)) {
            Class<?> made = !raw.isInterface() ? raw : raw.isAssignableFrom(ArrayDeque.class) ? ArrayDeque.class : TreeSet.class;
            return made.getConstructor(Collection.class).newInstance(value);
        }
        if (value instanceof Map<?, ?> && raw != null && !raw.isInstance(value)) {
            return (raw.isInterface() ? TreeMap.class : raw).getConstructor(Map.class).newInstance(value);
        }
        return value;
    }

    // What a method gave as the driver writes it.
    private static Object from(Object value) {
        if (value instanceof Optional<?> optional) {
            return from(optional.orElse(null));
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? optional.getAsDouble() : null;
        }
        if (value instanceof Float number) {
            return number.doubleValue();
        }
        if (value instanceof Short || value instanceof Byte) {
            return ((Number) value).intValue();
        }
        if (value instanceof StringBuilder) {
            return value.toString();
        }
        if (value != null && value.getClass().isArray()) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(from(Array.get(value, i)));
            }
            return items;
        }
        if (value instanceof Collection<?> items && !(value instanceof Set)) {
            List<Object> out = new ArrayList<>();
            items.forEach(item -> out.add(from(item)));
            return out;
        }
        if (value instanceof Map<?, ?> entries) {
            Map<Object, Object> out = new LinkedHashMap<>();
            entries.forEach((key, item) -> out.put(from(key), from(item)));
            return out;
        }
        return value;
    }

    // What a call did to an argument that was made for it, seen in the driver's value.
    @SuppressWarnings("unchecked")
    private static void back(Object made, Object given) {
        if (made == given || made == null) {
            return;
        }
        if (given instanceof List<?>) {
            List<Object> list = (List<Object>) given;
            Object now = from(made);
            list.clear();
            list.addAll((Collection<Object>) now);
        } else if (given instanceof Set<?>) {
            Set<Object> set = (Set<Object>) given;
            set.clear();
            set.addAll((Collection<Object>) made);
        } else if (given instanceof Map<?, ?>) {
            Map<Object, Object> map = (Map<Object, Object>) given;
            map.clear();
            map.putAll((Map<Object, Object>) made);
        }
    }
}
