; The string of bytes in an encoding.
(defn decode-text [values encoding]
  (String. (byte-array (map unchecked-byte values)) encoding))
