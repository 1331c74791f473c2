char data[4294967296ull] = {1};
int main(void) { return data[0]; }
