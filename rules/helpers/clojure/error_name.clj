; The name of an exception's class as the source has it.
(defn error-name [e]
  (condp instance? e
    IndexOutOfBoundsException "IndexError"
    java.util.NoSuchElementException "KeyError"
    IllegalArgumentException "ValueError"
    ClassCastException "TypeError"
    NullPointerException "TypeError"
    UnsupportedOperationException "NotImplementedError"
    IllegalStateException "RuntimeError"
    StackOverflowError "RecursionError"
    AssertionError "AssertionError"
    ArithmeticException (if (re-find #"(?i)divi|by zero" (str (ex-message e))) "ZeroDivisionError" "OverflowError")
    "Exception"))
