; The code point of a string of length 1.
(defn ordinal [text]
  (if (= (.codePointCount text 0 (count text)) 1)
    (.codePointAt text 0)
    (throw (ClassCastException. "ord() expected a character"))))
