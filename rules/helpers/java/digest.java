// The digest of bytes in hexadecimal.
static String digest(String algorithm, byte[] bytes) {
    try {
        return hexOf(MessageDigest.getInstance(algorithm).digest(bytes));
    } catch (GeneralSecurityException error) {
        throw new IllegalStateException(error);
    }
}
