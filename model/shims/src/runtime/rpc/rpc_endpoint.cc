// Empty on purpose: web-llm opens no RPC session, so its transport is not built.
