// Bytes as numbers from 0 to 255.
static List<Long> bytesList(byte[] bytes) {
    List<Long> list = new ArrayList<>();
    for (byte b : bytes) {
        list.add((long) (b & 0xff));
    }
    return list;
}
