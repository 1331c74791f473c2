; A string in the canonical encoding: JSON in ASCII.
(defn encode-str [text]
  (let [escaped (fn [c]
                  (let [code (int c)]
                    (cond
                      (#{\" \\} c) (str \\ c)
                      (< 31 code 127) (str c)
                      :else (format "\\u%04x" code))))]
    (str \" (apply str (map escaped text)) \")))
