# Notes an error by its class and message, and fails.
raise() { ERROR=$1 MESSAGE=${2-}; return 1; }
