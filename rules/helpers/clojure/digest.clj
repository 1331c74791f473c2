; A digest of bytes in hexadecimal.
(defn digest [algorithm values]
  (let [digested (.digest (java.security.MessageDigest/getInstance algorithm) (byte-array (map unchecked-byte values)))]
    (str/join (map #(format "%02x" (bit-and % 255)) digested))))
