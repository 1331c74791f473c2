; The lines of a string.
(defn lines [text]
  (let [parts (.split #"\r\n|[\n\r\u000b\f\u001c-\u001e\u0085\u2028\u2029]" text -1)]
    (vec (if (= (last parts) "") (butlast parts) parts))))
