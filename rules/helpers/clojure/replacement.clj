; A replacement of matches with its references to groups as the JVM writes them.
(defn replacement [text]
  (str/replace (str/replace text "$" "\\$") #"\\(?:g<(\d+)>|(\d))" (fn [[_ a b]] (str "$" (or a b)))))
