; Do all characters of a string, which has one, pass a test?
(defn all-chars? [test text]
  (and (not= text "") (every? test text)))
