; The bytes of a string in an encoding.
(defn encode-text [text encoding]
  (if (re-matches #"(?i)(utf|ascii|us-ascii|latin|iso).*" encoding)
    (let [charset (java.nio.charset.Charset/forName (str/replace encoding #"(?i)^latin-?1$" "ISO-8859-1"))]
      (if (.canEncode (.newEncoder charset) text)
        (mapv #(bit-and % 255) (.getBytes text charset))
        (throw (ex-info (str encoding " cannot express the text") {:type :UnicodeEncodeError}))))
    (throw (ex-info (str "unknown encoding: " encoding) {:type :LookupError}))))
