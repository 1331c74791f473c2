// The components of a record.
static List<Object> components(Record record) {
    List<Object> parts = new ArrayList<>();
    try {
        for (var component : record.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            parts.add(component.getAccessor().invoke(record));
        }
    } catch (ReflectiveOperationException error) {
        throw new IllegalStateException(error);
    }
    return parts;
}
