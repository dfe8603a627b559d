import { Module } from "@nestjs/common";
import { LeanController } from "./lean.controller";
import { LeanService } from "./lean.service";

@Module({ controllers: [LeanController], providers: [LeanService] })
export class LeanModule {}
